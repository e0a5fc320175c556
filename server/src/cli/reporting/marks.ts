import type { Report, ReportedFile, ReportedRange } from '../report.ts';

type Place = ReportedRange['start'];

function placeWithout(place: Place): Place {
  return place.line === 0 ? { line: 0, character: Math.max(0, place.character - 1) } : place;
}

function rangeWithout({ start, end }: ReportedRange): ReportedRange {
  return { start: placeWithout(start), end: placeWithout(end) };
}

function fileWithout(file: ReportedFile): ReportedFile {
  return {
    ...file,
    findings: file.findings.map((finding) => ({
      ...finding,
      range: rangeWithout(finding.range),
      fixes: finding.fixes.map((fix) => ({
        ...fix,
        edits: fix.edits.map(({ range, newText }) => ({ range: rangeWithout(range), newText })),
      })),
    })),
  };
}

/** Places as editors count them: a byte-order mark takes no column. `marked` are the files that begin with one. */
export function withoutMarks(report: Report, marked: ReadonlySet<string>): Report {
  return { ...report, files: report.files.map((file) => (marked.has(file.path) ? fileWithout(file) : file)) };
}
