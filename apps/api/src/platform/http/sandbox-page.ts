export const sandboxPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Chorus GraphQL sandbox</title>
    <link rel="stylesheet" href="/sandbox/sandbox.css">
    <script src="/sandbox/sandbox.js" defer></script>
  </head>
  <body>
    <header><h1>GraphQL sandbox</h1><button id="run" type="button">Run (Ctrl+Enter)</button></header>
    <main>
      <section>
        <label for="query">Operation</label>
        <textarea id="query" spellcheck="false">query {
  clocks { wall business virtual }
  me { account { email } persons { id } }
}</textarea>
        <label for="variables">Variables (JSON)</label>
        <textarea id="variables" spellcheck="false">{}</textarea>
        <label for="token">Bearer token, instead of the cookie</label>
        <input id="token" autocomplete="off">
      </section>
      <section>
        <label for="answer">Answer <span id="took"></span></label>
        <pre id="answer" tabindex="0" aria-live="polite"></pre>
      </section>
      <nav aria-label="Schema"><input id="find" placeholder="Find in the schema" aria-label="Find in the schema"><ul id="fields"></ul></nav>
    </main>
  </body>
</html>
`;

export const sandboxScript = `const element = (id) => document.getElementById(id);

async function ask(query, variables, token) {
  const headers = { 'content-type': 'application/json' };
  if (token) headers.authorization = 'Bearer ' + token;
  const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  return response.json();
}

async function run() {
  const started = performance.now();
  let variables;
  try {
    variables = JSON.parse(element('variables').value || '{}');
  } catch {
    element('answer').textContent = 'The variables are not JSON.';
    return;
  }
  const answer = await ask(element('query').value, variables, element('token').value.trim());
  element('answer').textContent = JSON.stringify(answer, null, 2);
  element('took').textContent = Math.round(performance.now() - started) + ' ms';
}

const typeName = (type) => {
  if (type.kind === 'NON_NULL') return typeName(type.ofType) + '!';
  if (type.kind === 'LIST') return '[' + typeName(type.ofType) + ']';
  return type.name;
};

async function showSchema() {
  const reference = 'kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } }';
  const answer = await ask(
    '{ __schema { types { name kind fields { name description args { name type { ' + reference + ' } } type { ' +
      reference + ' } } } } }',
  );
  const list = element('fields');
  for (const type of answer.data.__schema.types) {
    if (type.kind !== 'OBJECT' || type.name.startsWith('__')) continue;
    for (const field of type.fields) {
      const item = document.createElement('li');
      const given = field.args.map((arg) => arg.name + ': ' + typeName(arg.type)).join(', ');
      item.textContent = type.name + '.' + field.name + (given ? '(' + given + ')' : '') + ': ' + typeName(field.type);
      if (field.description) item.title = field.description;
      list.append(item);
    }
  }
}

element('run').addEventListener('click', run);
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) run();
});
element('find').addEventListener('input', (event) => {
  const wanted = event.target.value.toLowerCase();
  for (const item of element('fields').children) item.hidden = !item.textContent.toLowerCase().includes(wanted);
});
showSchema();
`;

export const sandboxStyle = `:root { color-scheme: light dark; }
* { box-sizing: border-box; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; }
header { display: flex; align-items: center; justify-content: space-between; padding: .75rem 1.25rem; border-bottom: 1px solid #8884; }
h1 { font-size: 1.1rem; margin: 0; }
main { display: grid; grid-template-columns: 1fr 1fr 22rem; gap: 1.25rem; padding: 1.25rem; }
label { display: block; font-weight: 600; margin: .5rem 0 .25rem; }
textarea, input, pre { font: .9rem/1.5 ui-monospace, monospace; width: 100%; padding: .625rem; border: 1px solid #8888; border-radius: .5rem; }
#query { height: 24rem; }
#variables { height: 7rem; }
pre { min-height: 34rem; overflow: auto; margin: 0; }
ul { list-style: none; margin: .75rem 0 0; padding: 0; font: .8rem/1.7 ui-monospace, monospace; max-height: 36rem; overflow: auto; }
button { font: inherit; font-weight: 600; padding: .5rem 1rem; border: 0; border-radius: .5rem; background: #0b5f63; color: #fff; cursor: pointer; }
@media (max-width: 70rem) { main { grid-template-columns: 1fr; } }
`;
