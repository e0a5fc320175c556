import type { LinearExpression } from '../../engine/teamPhrases/expressions.ts';
import { isDigit, isLetter } from '../../engine/text/characters.ts';
import type { Span } from '../../engine/text/paragraph.ts';

const longestSource = 1000;
const mostMatches = 500;

/** Why a regular expression cannot be used, as its engine says it. */
export interface ExpressionError {
  readonly reason: string;
}

/** Compiles regular expressions whose time is linear, whatever they are and whatever the text. */
export interface ExpressionEngine {
  compile(source: string, wholeWords: boolean): LinearExpression | ExpressionError;
}

export function isExpressionError(compiled: LinearExpression | ExpressionError): compiled is ExpressionError {
  return 'reason' in compiled;
}

function isWordAt(text: string, at: number): boolean {
  const code = at < 0 || at >= text.length ? 0x20 : (text.codePointAt(at) as number);
  return isLetter(code) || isDigit(code);
}

function cutsWord(text: string, { from, to }: Span): boolean {
  return (isWordAt(text, from - 1) && isWordAt(text, from)) || (isWordAt(text, to - 1) && isWordAt(text, to));
}

async function load(): Promise<ExpressionEngine> {
  const { RE2JS, RE2JSSyntaxException } = await import('re2js');
  return {
    compile(source, wholeWords) {
      if (source.length > longestSource) return { reason: 'expression too large' };
      try {
        const compiled = RE2JS.compile(source, RE2JS.CASE_INSENSITIVE | RE2JS.MULTILINE);
        return {
          spansIn(text) {
            const spans: Span[] = [];
            const matcher = compiled.matcher(text);
            while (spans.length < mostMatches && matcher.find()) {
              const span = { from: matcher.start(), to: matcher.end() };
              if (span.to > span.from && !(wholeWords && cutsWord(text, span))) spans.push(span);
            }
            return spans;
          },
        };
      } catch (error) {
        if (!(error instanceof RE2JSSyntaxException)) throw error;
        return { reason: error.getDescription() };
      }
    },
  };
}

let engine: Promise<ExpressionEngine> | undefined;

/** The engine of regular expressions; loaded when the first one is seen, since most configurations have none. */
export function expressionEngine(): Promise<ExpressionEngine> {
  engine ??= load();
  return engine;
}

/** Whether a configuration may hold regular expressions, so that the engine is needed to read it. */
export function mayHoldExpressions(text: string): boolean {
  return text.includes('regex');
}
