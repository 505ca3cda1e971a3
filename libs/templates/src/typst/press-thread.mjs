import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

// The engine in a thread of its own. Plain JavaScript: Node loads it by itself, also where the rest is read as TypeScript.
const { workspace, layout, blobs, families } = workerData;
const probe = '#set text(font: sys.inputs.family)\nA';
const compiler = NodeCompiler.create({
  workspace,
  fontArgs: [{ fontBlobs: blobs.map((blob) => Buffer.from(blob)) }],
});
// The engine only warns of an unknown family, and then fails at the first name that needs it.
const unknown = families.find(
  (family) => compiler.compile({ mainFileContent: probe, inputs: { family } }).takeWarnings() !== null,
);
parentPort.postMessage({ unknown: unknown ?? null });

parentPort.on('message', ({ job, payload, pictures, claimAccessible }) => {
  const shown = [];
  try {
    for (const { path, bytes } of pictures) {
      compiler.mapShadow(workspace + path, Buffer.from(bytes));
      shown.push(path);
    }
    const pdf = compiler.pdf(
      { mainFileContent: layout, inputs: { payload } },
      claimAccessible ? { pdfStandard: 'ua-1' } : {},
    );
    parentPort.postMessage({ job, pdf: new Uint8Array(pdf) });
  } catch (error) {
    parentPort.postMessage({ job, fault: String(error) });
  } finally {
    for (const path of shown) compiler.unmapShadow(workspace + path);
    // What one letter leaves behind helps no other.
    compiler.evictCache(0);
  }
});
