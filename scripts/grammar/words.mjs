// The language's own words by what they do, for what colours a plan.
import { GrammarAST } from 'langium';
import {
  definitionOf,
  firstOf,
  isContextualKeyword,
  isElement,
  isWordKeyword,
  parserRules,
  parts,
  terminals,
} from './grammar.mjs';

const keywordsIn = (name) =>
  [...parts(definitionOf(name))]
    .map(({ node }) => node)
    .filter(GrammarAST.isKeyword)
    .map(({ value }) => value)
    .filter(isWordKeyword);

const opening = (names) => names.flatMap(firstOf).filter((word) => isWordKeyword(word) && !isContextualKeyword(word));

/**
 * The language's own words by what they do, as the grammar writes them (`led_by`), and its terminals.
 * - `kinds` open an element: a declaration, or a child of one.
 * - `openers` open a clause.
 * - `values` are what a clause may say, where that is one of a few words.
 * - `inner` stand inside a clause.
 */
export function readWords() {
  const names = (rules) => rules.map((rule) => rule.name);
  // A rule that takes any word of the language does not tell what the word does.
  const valueRules = names(parserRules.filter((rule) => rule.dataType !== undefined)).filter(
    (name) => !name.startsWith('LanguageWord'),
  );
  const others = names(parserRules.filter((rule) => rule.dataType === undefined));
  const kinds = new Set(opening(others.filter(isElement)));
  const openers = new Set(opening(others.filter((name) => !isElement(name))).filter((word) => !kinds.has(word)));
  const values = new Set(valueRules.flatMap(keywordsIn));
  const inner = new Set(others.flatMap(keywordsIn).filter((word) => !kinds.has(word) && !values.has(word)));
  return {
    kinds,
    openers,
    values,
    inner,
    terminals: new Map(terminals.map((rule) => [rule.name, rule.definition.regex?.slice(1, -1)])),
  };
}
