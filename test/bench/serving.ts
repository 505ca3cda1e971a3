import { type ChildProcess, spawn } from 'node:child_process';
import { sourceLoader } from '../support/source-loader.js';

/** Starts a program of ours, adds it to those to be ended, and waits for the address it prints. */
export function serving(
  children: ChildProcess[],
  program: readonly string[],
  environment: Record<string, string>,
): Promise<{ url: string; child: ChildProcess }> {
  const source = program[0]?.endsWith('.ts') === true;
  const loader = source ? sourceLoader : [];
  const child = spawn(process.execPath, [...loader, ...program], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', process.env.BENCH_LOG === undefined ? 'ignore' : 'inherit'],
  });
  children.push(child);
  return new Promise((resolve, reject) => {
    let said = '';
    child.once('exit', (code) =>
      reject(new Error(`${program.join(' ')} ended with ${code} before it served.`)),
    );
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const url = /http:\/\/[\w.]+:\d+/.exec(said)?.[0];
      if (url !== undefined) resolve({ url: url.replace('localhost', '127.0.0.1'), child });
    });
  });
}
