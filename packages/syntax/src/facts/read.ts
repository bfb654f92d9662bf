import type { FileFacts, ProblemFact } from '@goldenthread/model';
import type { Grammar, LangiumCoreServices, LangiumParser, ParseResult } from 'langium';
import type { PlanFile } from '../generated/ast.js';
import { type GrammarShape, readGrammarShape } from '../parser/grammar-shape.js';
import type { PlanLexingReport } from '../parser/plan-lexer.js';
import { createPlanServices } from '../parser/plan-module.js';
import { decode } from '../text/decode.js';
import { LARGEST_FILE } from '../text/limits.js';
import { oddCharacters } from '../text/odd-characters.js';
import { extractFacts } from './extract.js';
import { ProblemWriter, tooMuch } from './problems.js';
import { notText, tooLarge, withEncoding } from './whole-file.js';

/** The most problems of reading that one file reports; the last then says how many more there are. */
const MOST_PROBLEMS = 200;

/** Reads files into facts, by way of Langium's parser. */
export class FactReader {
  private readonly services: LangiumCoreServices = createPlanServices();
  private readonly parser: LangiumParser = this.services.parser.LangiumParser;
  private readonly shape: GrammarShape = readGrammarShape(this.services.Grammar as Grammar);

  /** The facts of a file's text. Never throws: what can't be read is among the facts' problems. */
  read(file: string, text: string): FileFacts {
    return text.length > LARGEST_FILE ? tooLarge(file) : this.extract(file, text, this.parse(text));
  }

  /** The syntax tree of a text, with what the parser stumbled over. */
  parse(text: string): ParseResult<PlanFile> {
    return this.parser.parse<PlanFile>(text);
  }

  /** The facts of a syntax tree. */
  extract(file: string, text: string, result: ParseResult<PlanFile>): FileFacts {
    const report = result.lexerReport as unknown as PlanLexingReport;
    const writer = new ProblemWriter(this.shape, text);
    const problems: ProblemFact[] = [];
    for (const stray of report.strays.slice(0, MOST_PROBLEMS)) problems.push(writer.stray(stray));
    for (const error of result.parserErrors.slice(0, MOST_PROBLEMS)) problems.push(writer.mistake(error));
    problems.push(...oddCharacters(text), ...tooMuch(report));
    const facts = extractFacts(file, text, { tree: result.value, asides: report.asides, problems });
    const found = report.strays.length + result.parserErrors.length;
    return found <= MOST_PROBLEMS ? facts : { ...facts, problems: cap(facts.problems, found) };
  }

  /** The facts of a file's bytes, in whichever encoding they are. */
  readBytes(file: string, bytes: Uint8Array): FileFacts {
    if (bytes.length > LARGEST_FILE) return tooLarge(file);
    const decoded = decode(bytes);
    return decoded.text === undefined ? notText(file) : withEncoding(this.read(file, decoded.text), decoded.encoding);
  }
}

function cap(problems: readonly ProblemFact[], found: number): ProblemFact[] {
  const kept = problems.slice(0, MOST_PROBLEMS);
  const last = kept.at(-1);
  const more = found - MOST_PROBLEMS;
  if (last) kept[kept.length - 1] = { ...last, message: `${last.message} (And ${more} more lines like this in the file.)` };
  return kept;
}
