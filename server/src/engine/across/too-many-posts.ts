import { defineAcrossRule } from '../corpus/acrossRule.ts';
import { nameOf } from '../corpus/variants.ts';

export const rule = defineAcrossRule({
  id: 'too-many-posts',
  since: '0.1.0',
  principle: 'common-sense',
  severity: 'information',
  marks: 'scheduled',
  examples: [
    {
      language: 'fr',
      bad: 'Cinq publications LinkedIn prévues pour le même mardi.',
      good: 'Une le mardi, une le jeudi : chacune a le temps d’être lue et de recevoir des réponses.',
    },
    {
      language: 'en',
      bad: 'Five LinkedIn posts planned for the same Tuesday.',
      good: 'One on Tuesday, one on Thursday: each has the time to be read and answered.',
    },
  ],
  *check({ uri, summary }, corpus, { postsPerDay }) {
    const day = summary.scheduled?.day;
    if (day === undefined) return;
    const plans = summary.platforms.map((platform) => ({ platform, drafts: corpus.plannedFor(platform, day) }));
    const [fullest] = plans.sort((a, b) => b.drafts.length - a.drafts.length);
    if (!fullest || fullest.drafts.length <= postsPerDay) return;
    yield {
      message: 'crowded',
      data: { posts: fullest.drafts.length, platform: fullest.platform, day, most: postsPerDay },
      elsewhere: fullest.drafts.flatMap((other) =>
        other.uri !== uri && other.summary.scheduled
          ? {
              uri: other.uri,
              range: other.summary.scheduled.range,
              message: 'planned',
              data: { name: nameOf(other.uri), time: other.summary.scheduled.time ?? '' },
            }
          : [],
      ),
    };
  },
});
