// How a rule of the grammar is written in a plan, in one line that people can read: `led by NAME, …`.
import { GrammarAST } from 'langium';
import { definitionOf, inPlan, isContextualKeyword, rules, tokensOf } from './grammar.mjs';

/** More words than this get a placeholder, and stand in a list beside it. */
const MOST_WORDS = 8;

/** A rule's way of writing; `lists` holds the words that each placeholder stands for. */
export function syntaxOf(name) {
  const writer = new SyntaxWriter();
  const text = writer
    .write(definitionOf(name))
    .replaceAll(' ,', ',')
    .replaceAll(/(?<!\/) : /g, ': ')
    .trim();
  return { text, lists: [...writer.lists] };
}

class SyntaxWriter {
  lists = new Map();

  write(node, feature = '') {
    const text = this.writeOnce(node, feature);
    if (node.cardinality === '?') return text.startsWith('[') ? text : `[${text}]`;
    return text;
  }

  writeOnce(node, feature) {
    if (GrammarAST.isAssignment(node) && node.cardinality === '*') return `[${this.write(node.terminal, node.feature)} …]`;
    if (GrammarAST.isKeyword(node)) return inPlan(node.value);
    if (GrammarAST.isAssignment(node)) return this.write(node.terminal, node.feature);
    if (GrammarAST.isCrossReference(node)) return 'NAME';
    if (GrammarAST.isAlternatives(node)) return this.alternatives(node, feature);
    if (GrammarAST.isGroup(node)) return this.group(node, feature);
    return this.call(rules.get(node.rule.$refText), feature);
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
    if (rule.name === 'Value' || rule.name === 'Estimate') return 'FIGURE';
    if (rule.name === 'Pair' || rule.name === 'FigurePair') return 'PERIOD FIGURE';
    if (rule.name === 'Series' || rule.name === 'Figures') return 'FIGURES [: words]';
    if (rule.dataType === undefined) return this.write(rule.definition);
    if (rule.name === 'RuleName') return feature.toUpperCase();
    const words = tokensOf(rule.definition).map(inPlan);
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
  if (isContextualKeyword(name)) return inPlan(name);
  return ['NAME', 'WORD', 'CURRENCY_UNIT'].includes(name) ? feature.toUpperCase() : name;
}
