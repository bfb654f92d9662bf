// How a rule of the grammar is written in a plan, in one line that people can read: `led by NAME, …`.
import { GrammarAST } from 'langium';

/** More words than this get a placeholder, and stand in a list beside it. */
const MOST_WORDS = 8;

export const camel = (name) => name.charAt(0).toLowerCase() + name.slice(1);

/** The rules that a union of rules comes down to. */
export function concrete(rules, name) {
  const { definition } = rules.get(name);
  const calls = GrammarAST.isAlternatives(definition) ? definition.elements : [definition];
  return calls.every((call) => GrammarAST.isRuleCall(call))
    ? calls.flatMap((call) => concrete(rules, call.rule.$refText))
    : [name];
}

/** A rule's way of writing; `lists` holds the words that each placeholder stands for. */
export function syntaxOf(rules, name) {
  const writer = new SyntaxWriter(rules);
  const text = writer
    .write(rules.get(name).definition)
    .replaceAll(' ,', ',')
    .replaceAll(/(?<!\/) : /g, ': ')
    .trim();
  return { text, lists: [...writer.lists] };
}

class SyntaxWriter {
  lists = new Map();

  constructor(rules) {
    this.rules = rules;
  }

  write(node, feature = '') {
    const text = this.writeOnce(node, feature);
    if (node.cardinality === '?') return text.startsWith('[') ? text : `[${text}]`;
    return text;
  }

  writeOnce(node, feature) {
    if (GrammarAST.isAssignment(node) && node.cardinality === '*') return `[${this.write(node.terminal, node.feature)} …]`;
    if (GrammarAST.isKeyword(node)) return node.value.replaceAll('_', ' ');
    if (GrammarAST.isAssignment(node)) return this.write(node.terminal, node.feature);
    if (GrammarAST.isCrossReference(node)) return 'NAME';
    if (GrammarAST.isAlternatives(node)) return this.alternatives(node, feature);
    if (GrammarAST.isGroup(node)) return this.group(node, feature);
    return this.call(this.rules.get(node.rule.$refText), feature);
  }

  alternatives(node, feature) {
    if (isFigures(node)) return 'FIGURES';
    const texts = node.elements.map((each) => this.write(each, feature).replace(/^\(([^()]*)\)$/, '$1'));
    return node.cardinality === '?' ? texts.join(' / ') : `(${texts.join(' / ')})`;
  }

  group(node, feature) {
    if (node.cardinality === '*') return ', …';
    return node.elements.map((each) => this.write(each, feature)).join(' ');
  }

  call(rule, feature) {
    if (GrammarAST.isTerminalRule(rule)) return terminal(rule.name, feature);
    if (rule.name === 'Period') return 'PERIOD';
    if (rule.name === 'Value') return 'FIGURE';
    if (rule.name === 'Pair') return 'PERIOD FIGURE';
    if (rule.name === 'Series') return 'FIGURES [: words]';
    if (rule.dataType === undefined) return this.write(rule.definition);
    const words = wordsOf(rule.definition, this.rules);
    if (words.length <= MOST_WORDS) return `(${words.join(' / ')})`;
    this.lists.set(feature.toUpperCase(), words);
    return feature.toUpperCase();
  }
}

/** Whether a choice is one between cells under a line of years, and pairs of a period with its figure. */
function isFigures(node) {
  return node.elements.some((each) => GrammarAST.isAssignment(each) && each.feature === 'cells');
}

function terminal(name, feature) {
  if (name === 'WORDS') return ': words';
  if (name.endsWith('_WORD')) return name.slice(0, -'_WORD'.length).toLowerCase();
  return ['NAME', 'WORD', 'CURRENCY_UNIT'].includes(name) ? feature.toUpperCase() : name;
}

function wordsOf(node, rules) {
  if (GrammarAST.isKeyword(node)) return [node.value.replaceAll('_', ' ')];
  if (GrammarAST.isAlternatives(node)) return node.elements.flatMap((each) => wordsOf(each, rules));
  return [terminal(node.rule.$refText, '')];
}
