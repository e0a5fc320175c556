import { defineAcrossRule } from '../corpus/acrossRule.ts';
import { postsPerDay, postsPerDayOptions } from '../corpus/postsPerDay.ts';
import { nameOf } from '../corpus/variants.ts';

export const rule = defineAcrossRule({
  id: 'too-many-posts',
  since: '0.1.0',
  principle: 'common-sense',
  severity: 'information',
  marks: 'scheduled',
  options: postsPerDayOptions,
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
  *check({ uri, summary }, corpus, { options }) {
    const day = summary.scheduled?.day;
    if (day === undefined) return;
    const borne = postsPerDay(options);
    const plans = summary.platforms.map((platform) => {
      const drafts = corpus.plannedFor(platform, day);
      const most = borne[platform];
      return { platform, drafts, most, excess: drafts.length - most };
    });
    const [fullest] = plans.sort((a, b) => b.excess - a.excess);
    if (!fullest || fullest.excess <= 0) return;
    const { drafts, platform, most } = fullest;
    yield {
      message: 'crowded',
      data: { posts: drafts.length, platform, day, most },
      elsewhere: drafts.flatMap((other) =>
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
