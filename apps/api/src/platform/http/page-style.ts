/** Colours are the app's (apps/web/src/ui/theme.css), in pairs that reach 4.5:1 for text and 3:1 for edges. */
export const pageStyle = `:root {
  color-scheme: light dark;
  --ground: light-dark(#faf6ef, #131a1b); --surface: light-dark(#fffdf9, #1b2425);
  --ink: light-dark(#1c2728, #ece7dc); --quiet: light-dark(#505b5b, #b4b3a8);
  --edge: light-dark(#ddd4c4, #344041); --control-edge: light-dark(#7d7668, #85908f);
  --teal: light-dark(#0b5f63, #7fd0cd); --teal-strong: light-dark(#07474a, #a5e2df); --on-teal: light-dark(#fff, #06292b);
  --teal-wash: light-dark(#e3efec, #173335); --alert: light-dark(#a32d14, #ffa18c); --alert-wash: light-dark(#fbeae4, #3a211b);
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
body.small { display: grid; min-height: 100vh; place-items: center; }
main { width: min(42rem, 100% - 2.5rem); margin-inline: auto; padding-block: 2rem 4rem; }
body.frame { background: var(--surface); } .frame main { width: auto; padding: 1.25rem; border: 1px solid var(--edge); border-radius: .75rem; } .frame h1 { font-size: 1.375rem; margin-bottom: .5rem; } .frame form { margin-bottom: .75rem; }
.small main { width: min(26rem, 100% - 2.5rem); padding-block: 3rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 1rem; text-wrap: balance; }
h2 { font-size: 1.25rem; line-height: 1.25; margin: 2.25rem 0 .5rem; }
p { margin: 0 0 .75rem; } a { color: var(--teal); text-underline-offset: .18em; } li { margin-bottom: .5rem; }
ul, ol { padding-left: 1.4rem; margin: 0 0 1rem; }
.lead { font-size: 1.1875rem; } .quiet { color: var(--quiet); font-size: .9375rem; }
.panel { background: var(--surface); border: 1px solid var(--edge); border-radius: .75rem; padding: 1rem 1.25rem; margin: 1rem 0; }
dl { display: grid; gap: .125rem 1.5rem; margin: 0; grid-template-columns: 1fr; } dt { color: var(--quiet); font-size: .9375rem; } dd { margin: 0 0 .625rem; font-weight: 600; }
@media (min-width: 34rem) { dl { grid-template-columns: minmax(0, max-content) 1fr; } dd { margin-bottom: .25rem; } }
.counts { grid-template-columns: 1fr max-content; }
address { font-style: normal; font-weight: 600; white-space: pre-line; }
.actions { display: flex; flex-wrap: wrap; gap: .75rem; list-style: none; padding: 0; }
.button, button { display: inline-block; font: inherit; font-weight: 600; min-height: 3rem; padding: .625rem 1.25rem; border: 2px solid var(--teal); border-radius: .5rem; background: var(--teal); color: var(--on-teal); text-decoration: none; cursor: pointer; }
.button:hover, button:hover { background: var(--teal-strong); border-color: var(--teal-strong); }
.second, button.second { background: transparent; color: var(--teal); } .second:hover, button.second:hover { color: var(--on-teal); }
.small button, .answers button { width: 100%; } .answers button { margin-top: .75rem; }
label { display: block; font-weight: 600; margin: .875rem 0 .25rem; }
input, select { font: inherit; color: inherit; width: 100%; min-height: 3rem; padding: .5rem .75rem; border: 1px solid var(--control-edge); border-radius: .5rem; background: var(--surface); }
form { margin-bottom: 2rem; } input.tick { flex: none; width: 1.25rem; min-height: 1.25rem; margin: .2rem 0 0; }
label:has(> .tick) { display: flex; align-items: flex-start; gap: .75rem; font-weight: normal; }
form button { margin-top: 1.125rem; }
details { background: var(--surface); border: 1px solid var(--edge); border-radius: .75rem; padding: 0 1.25rem; margin: 1rem 0; }
summary { font-weight: 600; padding: .75rem 0; min-height: 2.75rem; cursor: pointer; } details form { margin-bottom: 1.25rem; } details label:first-child { margin-top: 0; }
.choices { display: grid; gap: .75rem; grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr)); list-style: none; padding: 0; }
.choices > li { display: grid; margin: 0; padding: 1rem 1.25rem 1.25rem; border: 1px solid var(--edge); border-radius: .75rem; } .choices form { display: flex; flex-direction: column; margin: 0; } .choices p { flex: 1; margin: 0; }
form.panel { padding-bottom: 1.25rem; } form.panel label:first-child { margin-top: 0; }
.says { border-left: 4px solid var(--teal); background: var(--teal-wash); padding: .75rem 1rem; border-radius: .25rem; }
.says.refused { border-color: var(--alert); background: var(--alert-wash); }
.rows { list-style: none; padding: 0; } .rows > li { border-top: 1px solid var(--edge); padding: .875rem 0; margin: 0; } .rows p { margin: 0; }
:focus-visible { outline: 3px solid var(--teal); outline-offset: 2px; }
`;
