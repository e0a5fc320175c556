import {
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type Range,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../engine/finding.ts';
import { wordFinding, wordRelated } from '../../engine/messages/index.ts';
import type { MessageData, RelatedPlace } from '../../engine/rule.ts';
import { rules } from '../../engine/rules/index.ts';
import { hashOf } from '../../engine/text/hash.ts';
import type { FindingData } from '../../protocol.ts';
import { isPeopleFile } from '../../workspace/people/peopleFile.ts';
import { problemDiagnostics } from '../configuration/problems.ts';
import { toRange, toSeverity } from '../convert.ts';
import type { OpenDocument } from '../openDocument.ts';
import { peopleDiagnostics } from '../peopleDiagnostics.ts';
import type { Feature, Session } from '../session.ts';

export const diagnosticSource = 'causerie';

/** Rules whose findings stand for the whole post: a client may let them wait while it is being written. */
let ofWholePost: ReadonlySet<string> | undefined;

function isOfWholePost(id: string): boolean {
  ofWholePost ??= new Set(rules.flatMap((rule) => (rule.marks === 'place' ? rule.id : [])));
  return ofWholePost.has(id);
}

const wholePost: FindingData = { wholePost: true };

/** A finding as a diagnostic. */
export function toDiagnostic(finding: Finding, document: OpenDocument, { client, docsBase }: Session): Diagnostic {
  const { text, uri, interfaceLanguage } = document;
  const word = (place: Pick<RelatedPlace, 'message' | 'data'>): string =>
    wordRelated(finding.rule, place, interfaceLanguage);
  const related = client.relatedInformation
    ? [
        ...finding.related.map((place) => ({ location: { uri, range: toRange(text, place) }, message: word(place) })),
        ...(finding.elsewhere ?? []).map((place) => ({
          location: { uri: place.uri, range: place.range },
          message: word(place),
        })),
      ]
    : [];
  return {
    range: toRange(text, finding),
    severity: toSeverity(finding.severity),
    code: finding.rule,
    ...(docsBase === undefined ? {} : { codeDescription: { href: `${docsBase}/rules/${finding.rule}.md` } }),
    source: diagnosticSource,
    message: wordFinding(finding, interfaceLanguage),
    ...(finding.platforms ? { data: { platforms: finding.platforms } } : {}),
    ...(related.length > 0 ? { relatedInformation: related } : {}),
    ...(isOfWholePost(finding.rule) ? { data: wholePost } : {}),
  };
}

/** Two lists side by side and no pairs: what is made anew for each finding at every keystroke fills the heap. */
interface ShownDocument {
  readonly interfaceLanguage: OpenDocument['interfaceLanguage'];
  readonly findings: readonly Finding[];
  /** Of each finding. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What each document showed last. */
const lastShown = new WeakMap<OpenDocument, ShownDocument>();

function sameRange(a: Range, b: Range): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}

/** Rules that weigh whole posts say the same anew at every keystroke. */
function sameData(a: MessageData, b: MessageData): boolean {
  if (a === b) return true;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

/** Whether a finding says what `last` said. */
function isUnchanged(last: Finding, finding: Finding): boolean {
  return (
    last.rule === finding.rule &&
    last.message === finding.message &&
    sameData(last.data, finding.data) &&
    last.severity === finding.severity &&
    last.tellsPlatforms === finding.tellsPlatforms &&
    String(last.platforms) === String(finding.platforms) &&
    last.elsewhere === finding.elsewhere &&
    last.related.length === 0 &&
    finding.related.length === 0
  );
}

/**
 * What a document shows: its findings without those that the author accepted. Of findings that a keystroke left where
 * they were the diagnostics are the very same objects: of a long draft nearly all.
 */
function diagnosticsOf(document: OpenDocument, session: Session): Diagnostic[] {
  const { interfaceLanguage } = document;
  const ofPeople = isPeopleFile(document.uri) ? session.people.at(document.uri) : undefined;
  if (ofPeople) return peopleDiagnostics(ofPeople, interfaceLanguage);
  const findings = (session.documents.lint(document)?.findings ?? []).filter(({ accepted }) => !accepted);
  const present = lastShown.get(document);
  const last = present?.interfaceLanguage === interfaceLanguage ? present : undefined;
  const grown = findings.length - (last?.findings.length ?? 0);
  const diagnostics = findings.map((finding, index) => {
    // The same finding stands at the same index before the edit, and moved by what came or went behind it.
    return (
      shownAlike(last, index, finding, document.text) ??
      shownAlike(last, index - grown, finding, document.text) ??
      toDiagnostic(finding, document, session)
    );
  });
  lastShown.set(document, { interfaceLanguage, findings, diagnostics });
  return diagnostics;
}

/** What was shown last, where it was for a finding that says the same and stands where this one does. */
function shownAlike(
  last: ShownDocument | undefined,
  index: number,
  finding: Finding,
  text: TextDocument,
): Diagnostic | undefined {
  const before = last?.findings[index];
  const diagnostic = last?.diagnostics[index];
  if (!before || !diagnostic || !isUnchanged(before, finding)) return undefined;
  return sameRange(diagnostic.range, toRange(text, finding)) ? diagnostic : undefined;
}

function report(items: Diagnostic[], previousResultId: string | undefined): DocumentDiagnosticReport {
  // From the content itself: the same answer has the same id, whatever was asked before.
  const resultId = hashOf(JSON.stringify(items));
  if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}

function registerPull(session: Session): void {
  const { connection, documents, client } = session;
  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
    const { uri } = textDocument;
    const document = await documents.get(uri, token);
    if (document) return report(diagnosticsOf(document, session), previousResultId);
    // Those of configurations are pushed, open or not, to whom they can be.
    const isUntold = !client.takesDiagnostics && session.configurations.isConfiguration(uri);
    return report(isUntold ? await problemDiagnostics(uri, session) : [], previousResultId);
  });
  if (!client.refreshesDiagnostics) return;
  documents.onReconfigure(() => connection.languages.diagnostics.refresh());
  documents.onFound(() => connection.languages.diagnostics.refresh());
}

function registerPush(session: Session): void {
  const { connection, documents } = session;
  const publish = (document: OpenDocument): void => {
    const { uri, version } = document;
    void connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(document, session) });
  };
  documents.onRead(publish);
  documents.onFound((changed) => changed.forEach(publish));
  documents.onClose((uri) => void connection.sendDiagnostics({ uri, diagnostics: [] }));
}

/** Pulled where the client declares that it pulls, else pushed for every version; never both. */
export const feature: Feature = {
  capabilities: ({ pullsDiagnostics }) =>
    pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: diagnosticSource,
            interFileDependencies: true,
            workspaceDiagnostics: false,
          },
        }
      : {},
  register(session) {
    if (session.client.pullsDiagnostics) registerPull(session);
    else registerPush(session);
  },
};
