import type { CatalogueRule } from '../../engine/catalogue.ts';
import { explainRule, type InterfaceLanguage } from '../../engine/messages/index.ts';
import { principles } from '../../engine/principles/index.ts';
import { rulePage } from '../installation.ts';

/** All that is told of a rule to programs. */
export function ruleEntry(rule: CatalogueRule, language: InterfaceLanguage) {
  const { title, summary, why, ignoreWhen, before, after, essay } = explainRule(rule.id, language);
  return {
    id: rule.id,
    title,
    summary,
    principle: rule.principle,
    severity: rule.severity,
    ...(rule.severityOn && { severityOn: rule.severityOn }),
    points: rule.points,
    mostPoints: principles[rule.principle].cap,
    fixes: rule.fixes,
    since: rule.since,
    why,
    before,
    after,
    ignoreWhen,
    essay,
    page: rulePage(rule.id),
  };
}
