import assert from 'node:assert/strict';
import { type Drafts, toldBy } from './drafts.ts';

const subjects = [
  ['le seigle', 'La farine de seigle boit plus d’eau que le blé, et la pâte reste collante jusqu’au soir.'],
  ['la panne', 'Le thermostat a lâché un samedi, avec quarante pains au chaud et personne pour réparer.'],
  ['le marché', 'Au marché de la Croix, une dame apporte chaque semaine son propre torchon pour sa miche.'],
  ['la nuit', 'À trois heures du matin, la rue dort et le pétrin fait le bruit d’un vieux moteur.'],
  ['les prix', 'Le beurre a doublé en un an : nous avons gardé la brioche, mais plus petite.'],
  ['l’eau', 'L’eau du puits a donné une pâte plus vive que celle du robinet, nul ne sait pourquoi.'],
  ['le bois', 'Deux stères de hêtre ont suffi pour novembre, grâce au mur que Paul a isolé.'],
  ['le sel', 'Oublier le sel une fois apprend à le peser toujours, disait ma première patronne.'],
  ['l’été', 'En juillet la pâte pousse avant que l’on ait fini le café, et il faut courir.'],
  ['les restes', 'Le pain de la veille devient un pudding que les écoliers réclament le mercredi.'],
  ['la levure', 'Un levain de neuf ans a survécu à un déménagement dans une glacière de pêche.'],
  ['la croûte', 'La vapeur des dix premières minutes décide de la croûte, le reste est patience.'],
] as const;

/** Drafts of different subjects, each as `make` writes it. */
function posts(count: number, make: (subject: string, body: string, index: number) => string): Drafts {
  return Object.fromEntries(
    subjects
      .slice(0, count)
      .map(([subject, body], index) => [`${String(index).padStart(2, '0')}.md`, make(subject, body, index)]),
  );
}

/** The first so many of these posts begin or end in one way, the others in theirs. */
const some = (count: number, total: number, one: (body: string) => string, others = (body: string) => body): Drafts =>
  posts(total, (_, body, index) => (index < count ? one(body) : others(body)));

describe('repeated-opening', () => {
  const told = (drafts: Drafts): string[] => toldBy('repeated-opening', drafts);

  it('sees the same first words in three posts of ten, whoever and whatever number is in them', () => {
    assert.deepEqual(told(some(3, 10, (body) => `Petite astuce du jour : pesez tout. ${body}\n`)), [
      '00.md',
      '01.md',
      '02.md',
    ]);
    const named = posts(
      3,
      (_, body, index) => `J’ai rencontré ${['Léa Petit', 'Paul', '@nour_b'][index]} hier. ${body}\n`,
    );
    assert.deepEqual(told(named), ['00.md', '01.md', '02.md']);
    assert.deepEqual(told(posts(3, (_, body, index) => `Il y a ${index + 2} ans, nous ouvrions. ${body}\n`)).length, 3);
    assert.deepEqual(told(posts(3, (_, body) => `Quick tip of the day: weigh it all. ${body}\n`)).length, 3);
  });

  it('passes over a greeting, a title and emoji', () => {
    const dressed = posts(
      3,
      (subject, body, index) =>
        [
          `# ${subject}\n\nLe saviez-vous ? ${body}`,
          `Bonjour !\n\nLe saviez-vous ? ${body}`,
          `🔥 Le saviez-vous ? ${body}`,
        ][index] ?? '',
    );
    assert.deepEqual(told(dressed), ['00.md', '01.md', '02.md']);
  });

  it('says nothing of two, nor of three that lie far apart', () => {
    assert.deepEqual(told(some(2, 10, (body) => `Petite astuce du jour : pesez tout. ${body}\n`)), []);
    const apart = posts(12, (_, body, index) =>
      [0, 6, 11].includes(index) ? `Petite astuce du jour : pesez tout. ${body}\n` : body,
    );
    assert.deepEqual(told(apart), []);
  });

  it('says nothing of a lone greeting, nor of the same first word', () => {
    assert.deepEqual(told(posts(4, (_, body) => `Bonjour !\n\n${body}\n`)), []);
    assert.deepEqual(told(posts(4, (subject, body) => `Hier, ${subject} nous a surpris. ${body}\n`)), []);
  });

  it('says nothing of a series’ title', () => {
    const series = (name: string) => (_: string, body: string) =>
      `---\nseries: ${name}\n---\nLes mots du fournil, épisode 3. ${body}\n`;
    assert.deepEqual(told(posts(4, series('Les mots du fournil'))), []);
    assert.deepEqual(told(posts(4, (_, body, index) => series(`Série ${index}`)(_, body))).length, 4);
  });

  it('takes one post for several platforms for one', () => {
    const text = `Petite astuce du jour : pesez tout. ${subjects[0][1]}\n`;
    const other = `Petite astuce du jour : rien. ${subjects[1][1]}\n`;
    const on = (platform: string): string => `---\nplatform: ${platform}\n---\n${text}`;
    assert.deepEqual(told({ 'a.md': on('x'), 'b.md': on('linkedin'), 'c.md': on('mastodon'), 'd.md': other }), []);
    assert.deepEqual(told({ 'a.x.post': text, 'a.linkedin.post': text, 'd.md': other }), []);
  });

  it('goes by the days on which posts are planned or dated, before all else', () => {
    const dated = posts(12, (_, body, index) =>
      index < 3
        ? `---\nscheduled: 2026-05-${String(1 + index * 10).padStart(2, '0')}\n---\nPetite astuce du jour : pesez tout. ${body}\n`
        : `---\ndate: 2026-05-${String(index + 8).padStart(2, '0')}\n---\n${body}\n`,
    );
    // The 1st, the 11th, the 21st, and between them nine posts of the 11th to the 19th.
    assert.deepEqual(told(dated), []);
  });
});

describe('repeated-question', () => {
  const told = (drafts: Drafts): string[] => toldBy('repeated-question', drafts);

  it('sees the same question at the end of three posts of ten, in either language', () => {
    assert.deepEqual(told(some(3, 10, (body) => `${body}\n\nEt vous, qu’en pensez-vous ?\n`)), [
      '00.md',
      '01.md',
      '02.md',
    ]);
    const led = posts(
      3,
      (_, body, index) =>
        `${body}\n\n${['What do you think?', 'So, what do you think?', 'what do YOU think ?!'][index]}\n\n#pain\n`,
    );
    assert.deepEqual(told(led).length, 3);
  });

  it('says nothing of a question of each post’s own, of two, nor of one that does not close', () => {
    assert.deepEqual(told(posts(5, (subject, body) => `${body}\n\nEt vous, que faites-vous pour ${subject} ?\n`)), []);
    assert.deepEqual(told(some(2, 10, (body) => `${body}\n\nQu’en pensez-vous ?\n`)), []);
    assert.deepEqual(told(posts(4, (_, body) => `Qu’en pensez-vous ?\n\n${body} ${body}\n`)), []);
  });
});

describe('selling-streak', () => {
  const told = (drafts: Drafts): string[] => toldBy('selling-streak', drafts);
  const advert = (body: string): string =>
    `Profitez de -20 % sur toute la boutique. Commandez vite, plus que 3 jours ! Offre limitée à 29 €. ${body.slice(0, 20)}\n`;

  it('sees more than one offer in five among ten posts', () => {
    assert.deepEqual(told(some(3, 10, advert)), ['00.md', '01.md', '02.md']);
    assert.deepEqual(
      told(posts(3, () => `Get 20% off everything. Order now, only 3 days left! From £29 while stocks last.\n`)).length,
      3,
    );
  });

  it('counts an announced offer, which its own dose lets pass', () => {
    const offer = (body: string): string =>
      `---\npurpose: announce-offer\n---\n${body} Réservez vos torchons en boutique, dès 12 €.\n`;
    assert.deepEqual(told(some(3, 10, offer)).length, 3);
  });

  it('says nothing of two in ten, nor of one commercial touch in posts that give', () => {
    assert.deepEqual(told(some(2, 10, advert)), []);
    const touch = (body: string): string =>
      `${body} Nous avons mis trois hivers à le comprendre. Paul tenait la lampe. Il pleuvait sur le toit. Les torchons sont en boutique, dès 12 €.\n`;
    assert.deepEqual(told(posts(10, (_, body) => touch(body))), []);
  });
});

describe('too-many-posts', () => {
  const told = (drafts: Drafts, most?: Readonly<Record<string, number>>): string[] =>
    toldBy('too-many-posts', drafts, most ? { 'too-many-posts': { most } } : {});
  const planned = (platform: string, when: string) => (_: string, body: string) =>
    `---\nplatform: ${platform}\nscheduled: ${when}\n---\n${body}\n`;

  it('sees a fourth post for one platform and day, whatever the hour', () => {
    const day = posts(4, (subject, body, index) => planned('linkedin', `2026-05-12 ${8 + index}h30`)(subject, body));
    assert.deepEqual(told(day).length, 4);
    assert.deepEqual(told(day, { linkedin: 4 }), []);
    assert.deepEqual(told(posts(2, planned('x', '2026-05-12')), { everywhere: 1, mastodon: 9 }).length, 2);
  });

  it('says nothing of three, of other days, of other platforms, of drafts without a day or a platform', () => {
    assert.deepEqual(told(posts(3, planned('linkedin', '2026-05-12'))), []);
    assert.deepEqual(told(posts(6, (s, body, index) => planned('linkedin', `2026-05-${12 + index}`)(s, body))), []);
    const platforms = ['x', 'linkedin', 'mastodon', 'bluesky', 'threads', 'blog'];
    assert.deepEqual(
      told(posts(6, (s, body, index) => planned(platforms[index] as string, '2026-05-12')(s, body))),
      [],
    );
    assert.deepEqual(told(posts(6, (_, body) => `---\nplatform: x\n---\n${body}\n`)), []);
    assert.deepEqual(told(posts(6, (_, body) => `---\nscheduled: 2026-05-12\n---\n${body}\n`)), []);
  });

  it('counts a thread once, and a post for two platforms for each of them', () => {
    const thread = posts(
      3,
      (subject, body) => `${planned('x', '2026-05-12')(subject, body)}\n---\n\nPuis ${body}\n\n---\n\nEnfin.\n`,
    );
    assert.deepEqual(told(thread), []);
    const both = posts(4, (subject, body, index) =>
      planned(index === 0 ? 'x, linkedin' : 'linkedin', '2026-05-12')(subject, body),
    );
    assert.deepEqual(told(both).length, 4);
  });
});
