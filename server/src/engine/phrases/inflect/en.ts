import { fold } from '../../text/fold.ts';

/** Past and participle of the irregular verbs that posts use. */
const irregular: Readonly<Record<string, string>> = {
  be: 'am is are was were been being',
  have: 'has had having',
  do: 'does did done doing',
  go: 'goes went gone going',
  get: 'gets got gotten getting',
  make: 'makes made making',
  take: 'takes took taken taking',
  give: 'gives gave given giving',
  bring: 'brings brought bringing',
  build: 'builds built building',
  buy: 'buys bought buying',
  come: 'comes came coming',
  drive: 'drives drove driven driving',
  feel: 'feels felt feeling',
  find: 'finds found finding',
  grow: 'grows grew grown growing',
  hear: 'hears heard hearing',
  hold: 'holds held holding',
  keep: 'keeps kept keeping',
  know: 'knows knew known knowing',
  lead: 'leads led leading',
  learn: 'learns learned learnt learning',
  leave: 'leaves left leaving',
  let: 'lets letting',
  meet: 'meets met meeting',
  pay: 'pays paid paying',
  put: 'puts putting',
  read: 'reads reading',
  run: 'runs ran running',
  say: 'says said saying',
  see: 'sees saw seen seeing',
  sell: 'sells sold selling',
  send: 'sends sent sending',
  set: 'sets setting',
  show: 'shows showed shown showing',
  speak: 'speaks spoke spoken speaking',
  spend: 'spends spent spending',
  stand: 'stands stood standing',
  teach: 'teaches taught teaching',
  tell: 'tells told telling',
  think: 'thinks thought thinking',
  understand: 'understands understood understanding',
  win: 'wins won winning',
  write: 'writes wrote written writing',
  begin: 'begins began begun beginning',
  break: 'breaks broke broken breaking',
  choose: 'chooses chose chosen choosing',
  become: 'becomes became becoming',
  strive: 'strives strove strived striven striving',
};

const doubling = /(?:^|[^aeiou])[aeiou][bdgmnpt]$/;

function verb(lemma: string): string[] {
  const known = irregular[lemma];
  if (known) return [lemma, ...known.split(' ')];
  if (/[^aeiou]y$/.test(lemma)) {
    const stem = lemma.slice(0, -1);
    return [lemma, `${stem}ies`, `${stem}ied`, `${lemma}ing`];
  }
  if (lemma.endsWith('e')) return [lemma, `${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  const third = /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const forms = [lemma, third, `${lemma}ed`, `${lemma}ing`];
  if (doubling.test(lemma)) forms.push(`${lemma}${lemma.at(-1)}ed`, `${lemma}${lemma.at(-1)}ing`);
  return forms;
}

function noun(lemma: string): string[] {
  if (/[^aeiou]y$/.test(lemma)) return [lemma, `${lemma.slice(0, -1)}ies`];
  return [lemma, /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`];
}

function adjective(lemma: string): string[] {
  if (lemma.endsWith('y')) return [lemma, `${lemma.slice(0, -1)}ier`, `${lemma.slice(0, -1)}iest`];
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  return [lemma, `${stem}er`, `${stem}est`];
}

/** All folded forms of an English lemma: `to announce` (verb), `great,adj`, `lead,n`. */
export function inflect(lemma: string): ReadonlySet<string> {
  const [word = '', kind] = lemma.split(',');
  const forms = kind === 'adj' ? adjective(word) : kind === 'n' ? noun(word) : verb(word.replace(/^to\s+/, ''));
  return new Set(forms.map(fold));
}
