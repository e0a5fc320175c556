/** The report's whole appearance: no font, image or script is fetched. */
export const style = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --paper: #ffffff; --card: #f6f8fa; --line: #d0d7de;
  --mark: #fff3b0; --error: #b3261e; --warning: #8a5300; --information: #0b5cad; --hint: #57606a; --link: #0b5cad; }
@media screen and (prefers-color-scheme: dark) { :root { --ink: #e6e9ec; --soft: #a5afb9; --paper: #14171a; --card: #1d2226;
  --line: #3a424a; --mark: #5a4a00; --error: #ff8a80; --warning: #ffc46b; --information: #8ec5ff; --hint: #a5afb9; --link: #8ec5ff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1rem 4rem; max-width: 60rem; color: var(--ink); background: var(--paper);
  font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0 0 .25rem; font-size: 1.6rem; line-height: 1.25; }
h2 { margin: 0 0 .5rem; font-size: 1.15rem; }
a { color: var(--link); }
.soft, footer { color: var(--soft); }
table { width: 100%; margin: 1.5rem 0; border-collapse: collapse; }
caption { padding-bottom: .5rem; text-align: left; font-weight: 600; }
th, td { padding: .4rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
th, td:not(:first-child) { overflow-wrap: normal; }
section p { margin: .4rem 0; }
section { margin: 1.5rem 0; padding: 1rem 1.25rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--card); }
section ol, section ul { margin: .75rem 0 0; padding: 0; list-style: none; }
section ol > li { padding: .75rem 0; border-top: 1px solid var(--line); }
.severity { font-weight: 600; }
.error { color: var(--error); } .warning { color: var(--warning); } .information { color: var(--information); } .hint { color: var(--hint); }
blockquote { margin: .4rem 0; padding: .25rem .75rem; border-left: 3px solid var(--line); white-space: pre-wrap; }
mark { color: inherit; background: var(--mark); border-radius: .15rem; }
.fixes li { padding-left: 1rem; text-indent: -1rem; } .fixes li::before { content: "→ "; }
.accepted { opacity: .75; }
@media print { :root { color-scheme: light; } body { max-width: none; padding: 0; font-size: 10.5pt; }
  section { break-inside: auto; border-color: #999; background: none; } li, tr { break-inside: avoid; } h2 { break-after: avoid; }
  a { color: inherit; text-decoration: none; } mark { outline: 1px solid #999; } }
`;
