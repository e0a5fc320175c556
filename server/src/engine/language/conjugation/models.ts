import { assemble, type Conjugation, six } from './paradigm.ts';

/** Third-group verbs by their two present stems: `par`/`part` for partir, `écri`/`écriv` for écrire. */
function thirdGroup(
  infinitive: string,
  short: string,
  long: string,
  options: {
    future: string;
    participle: string;
    strong?: string;
    third?: string;
    endings?: readonly [string, string, string];
  },
): Conjugation {
  const strong = options.strong ?? long;
  const [je, tu, il] = options.endings ?? ['s', 's', 't'];
  return assemble(infinitive, {
    present: [short + je, short + tu, options.third ?? short + il, `${long}ons`, `${long}ez`, `${strong}ent`],
    imperfectStem: long,
    futureStem: options.future,
    subjunctive: [`${strong}e`, `${strong}es`, `${strong}e`, `${long}ions`, `${long}iez`, `${strong}ent`],
    pastParticiple: options.participle,
  });
}

type Model = readonly [suffix: string, conjugate: (prefix: string, infinitive: string) => Conjugation];

/** The longest suffix first: a model serves its whole family (venir: devenir, revenir, tenir: soutenir). */
export const models: readonly Model[] = [
  [
    'être',
    (_p, infinitive) =>
      assemble(infinitive, {
        present: ['suis', 'es', 'est', 'sommes', 'êtes', 'sont'],
        imperfectStem: 'ét',
        futureStem: 'ser',
        subjunctive: ['sois', 'sois', 'soit', 'soyons', 'soyez', 'soient'],
        pastParticiple: 'été',
        imperative: ['sois', 'soyons', 'soyez'],
      }),
  ],
  [
    'avoir',
    (_p, infinitive) =>
      assemble(infinitive, {
        present: ['ai', 'as', 'a', 'avons', 'avez', 'ont'],
        imperfectStem: 'av',
        futureStem: 'aur',
        subjunctive: ['aie', 'aies', 'ait', 'ayons', 'ayez', 'aient'],
        pastParticiple: 'eu',
        presentParticiple: 'ayant',
        imperative: ['aie', 'ayons', 'ayez'],
      }),
  ],
  [
    'aller',
    (_p, infinitive) =>
      assemble(infinitive, {
        present: ['vais', 'vas', 'va', 'allons', 'allez', 'vont'],
        imperfectStem: 'all',
        futureStem: 'ir',
        subjunctive: ['aille', 'ailles', 'aille', 'allions', 'alliez', 'aillent'],
        pastParticiple: 'allé',
      }),
  ],
  [
    'savoir',
    (_p, infinitive) =>
      assemble(infinitive, {
        present: ['sais', 'sais', 'sait', 'savons', 'savez', 'savent'],
        imperfectStem: 'sav',
        futureStem: 'saur',
        subjunctive: six('sach', ['e', 'es', 'e', 'ions', 'iez', 'ent']),
        pastParticiple: 'su',
        presentParticiple: 'sachant',
        imperative: ['sache', 'sachons', 'sachez'],
      }),
  ],
  [
    'faire',
    (p, infinitive) =>
      assemble(infinitive, {
        present: [`${p}fais`, `${p}fais`, `${p}fait`, `${p}faisons`, `${p}faites`, `${p}font`],
        imperfectStem: `${p}fais`,
        futureStem: `${p}fer`,
        subjunctive: six(`${p}fass`, ['e', 'es', 'e', 'ions', 'iez', 'ent']),
        pastParticiple: `${p}fait`,
      }),
  ],
  [
    'pouvoir',
    (_p, infinitive) =>
      assemble(infinitive, {
        present: ['peux', 'peux', 'peut', 'pouvons', 'pouvez', 'peuvent'],
        imperfectStem: 'pouv',
        futureStem: 'pourr',
        subjunctive: six('puiss', ['e', 'es', 'e', 'ions', 'iez', 'ent']),
        pastParticiple: 'pu',
      }),
  ],
  [
    'vouloir',
    (_p, infinitive) =>
      assemble(infinitive, {
        present: ['veux', 'veux', 'veut', 'voulons', 'voulez', 'veulent'],
        imperfectStem: 'voul',
        futureStem: 'voudr',
        subjunctive: ['veuille', 'veuilles', 'veuille', 'voulions', 'vouliez', 'veuillent'],
        pastParticiple: 'voulu',
        imperative: ['veuille', 'voulons', 'veuillez'],
      }),
  ],
  [
    'dire',
    (p, infinitive) =>
      assemble(infinitive, {
        present: [
          `${p}dis`,
          `${p}dis`,
          `${p}dit`,
          `${p}disons`,
          /^(?:re)?$/.test(p) ? `${p}dites` : `${p}disez`,
          `${p}disent`,
        ],
        imperfectStem: `${p}dis`,
        futureStem: `${p}dir`,
        subjunctive: six(`${p}dis`, ['e', 'es', 'e', 'ions', 'iez', 'ent']),
        pastParticiple: `${p}dit`,
      }),
  ],
  [
    'cevoir',
    (p, v) => thirdGroup(v, `${p}çoi`, `${p}cev`, { future: `${p}cevr`, participle: `${p}çu`, strong: `${p}çoiv` }),
  ],
  [
    'devoir',
    (p, v) => thirdGroup(v, `${p}doi`, `${p}dev`, { future: `${p}devr`, participle: `${p}dû`, strong: `${p}doiv` }),
  ],
  [
    'voir',
    (p, v) =>
      thirdGroup(v, `${p}voi`, `${p}voy`, {
        future: p === 'pré' ? 'prévoir' : `${p}verr`,
        participle: `${p}vu`,
        strong: `${p}voi`,
      }),
  ],
  [
    'croire',
    (p, v) => thirdGroup(v, `${p}croi`, `${p}croy`, { future: `${p}croir`, participle: `${p}cru`, strong: `${p}croi` }),
  ],
  [
    'venir',
    (p, v) =>
      thirdGroup(v, `${p}vien`, `${p}ven`, { future: `${p}viendr`, participle: `${p}venu`, strong: `${p}vienn` }),
  ],
  [
    'tenir',
    (p, v) =>
      thirdGroup(v, `${p}tien`, `${p}ten`, { future: `${p}tiendr`, participle: `${p}tenu`, strong: `${p}tienn` }),
  ],
  [
    'prendre',
    (p, v) =>
      thirdGroup(v, `${p}prend`, `${p}pren`, {
        future: `${p}prendr`,
        participle: `${p}pris`,
        strong: `${p}prenn`,
        third: `${p}prend`,
      }),
  ],
  [
    'mettre',
    (p, v) => thirdGroup(v, `${p}met`, `${p}mett`, { future: `${p}mettr`, participle: `${p}mis`, third: `${p}met` }),
  ],
  [
    'naître',
    (p, v) => thirdGroup(v, `${p}nai`, `${p}naiss`, { future: `${p}naîtr`, participle: `${p}né`, third: `${p}naît` }),
  ],
  [
    'connaître',
    (p, v) =>
      thirdGroup(v, `${p}connai`, `${p}connaiss`, {
        future: `${p}connaîtr`,
        participle: `${p}connu`,
        third: `${p}connaît`,
      }),
  ],
  [
    'paraître',
    (p, v) =>
      thirdGroup(v, `${p}parai`, `${p}paraiss`, { future: `${p}paraîtr`, participle: `${p}paru`, third: `${p}paraît` }),
  ],
  ['suivre', (p, v) => thirdGroup(v, `${p}sui`, `${p}suiv`, { future: `${p}suivr`, participle: `${p}suivi` })],
  ['vivre', (p, v) => thirdGroup(v, `${p}vi`, `${p}viv`, { future: `${p}vivr`, participle: `${p}vécu` })],
  ['crire', (p, v) => thirdGroup(v, `${p}cri`, `${p}criv`, { future: `${p}crir`, participle: `${p}crit` })],
  ['lire', (p, v) => thirdGroup(v, `${p}li`, `${p}lis`, { future: `${p}lir`, participle: `${p}lu` })],
  ['rire', (p, v) => thirdGroup(v, `${p}ri`, `${p}ri`, { future: `${p}rir`, participle: `${p}ri` })],
  ['uire', (p, v) => thirdGroup(v, `${p}ui`, `${p}uis`, { future: `${p}uir`, participle: `${p}uit` })],
  [
    'plaire',
    (p, v) =>
      thirdGroup(v, `${p}plai`, `${p}plais`, { future: `${p}plair`, participle: `${p}plu`, third: `${p}plaît` }),
  ],
  ['joindre', (p, v) => thirdGroup(v, `${p}join`, `${p}joign`, { future: `${p}joindr`, participle: `${p}joint` })],
  ['eindre', (p, v) => thirdGroup(v, `${p}ein`, `${p}eign`, { future: `${p}eindr`, participle: `${p}eint` })],
  ['aindre', (p, v) => thirdGroup(v, `${p}ain`, `${p}aign`, { future: `${p}aindr`, participle: `${p}aint` })],
  ['courir', (p, v) => thirdGroup(v, `${p}cour`, `${p}cour`, { future: `${p}courr`, participle: `${p}couru` })],
  [
    'ouvrir',
    (p, v) =>
      thirdGroup(v, `${p}ouvr`, `${p}ouvr`, {
        future: `${p}ouvrir`,
        participle: `${p}ouvert`,
        endings: ['e', 'es', 'e'],
      }),
  ],
  [
    'offrir',
    (p, v) =>
      thirdGroup(v, `${p}offr`, `${p}offr`, {
        future: `${p}offrir`,
        participle: `${p}offert`,
        endings: ['e', 'es', 'e'],
      }),
  ],
  [
    'cueillir',
    (p, v) =>
      thirdGroup(v, `${p}cueill`, `${p}cueill`, {
        future: `${p}cueiller`,
        participle: `${p}cueilli`,
        endings: ['e', 'es', 'e'],
      }),
  ],
  ['partir', (p, v) => thirdGroup(v, `${p}par`, `${p}part`, { future: v, participle: `${p}parti` })],
  ['sortir', (p, v) => thirdGroup(v, `${p}sor`, `${p}sort`, { future: v, participle: `${p}sorti` })],
  ['sentir', (p, v) => thirdGroup(v, `${p}sen`, `${p}sent`, { future: v, participle: `${p}senti` })],
  ['servir', (p, v) => thirdGroup(v, `${p}ser`, `${p}serv`, { future: v, participle: `${p}servi` })],
  ['dormir', (p, v) => thirdGroup(v, `${p}dor`, `${p}dorm`, { future: v, participle: `${p}dormi` })],
  [
    'valoir',
    (p, v) =>
      thirdGroup(v, `${p}vau`, `${p}val`, { future: `${p}vaudr`, participle: `${p}valu`, endings: ['x', 'x', 't'] }),
  ],
];
