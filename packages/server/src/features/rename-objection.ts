import path from 'node:path/posix';
import { Element, occurrencesOf, withArticle } from '@goldenthread/model';
import { called } from '@goldenthread/rules';
import type { CheckedPlan } from '@goldenthread/workspace';
import type { WorkspaceFiles } from '../files/workspace-files.js';
import { type NameInText, placesOf } from './name-at.js';

/** Why something cannot have another name: something else has it, or would be taken for it. In a plain sentence. */
export function objectionTo(name: string, named: NameInText, files: WorkspaceFiles): string | undefined {
  const { of } = named.occurrence;
  if (!(of instanceof Element)) return takenInPlan(name, named.checked);
  const home = files.checkedOfFile(of.file.file) ?? named.checked;
  if (of.parent) return takenAmongChildren(name, of, home);
  return takenInPlan(name, home) ?? takenByChild(name, named, files);
}

function takenInPlan(name: string, { plan }: CheckedPlan): string | undefined {
  const other = plan.declarations.names.get(name);
  if (other) return taken(name, other, plan.words(other.kind));
  if (plan.options.imports?.has(name) || plan.files.some(({ uses }) => uses.some((use) => use.name.name === name)))
    return `‘${name}’ is already the name of another plan that this one uses. Choose another name.`;
  return undefined;
}

/** A child's name belongs to its declaration; within that it goes before the plan's own names. */
function takenAmongChildren(name: string, child: Element, { plan }: CheckedPlan): string | undefined {
  const other = child.declaration.below(name);
  if (other) return taken(name, other, plan.words(other.kind));
  const meant = plan.declarations.names.get(name);
  const mixed =
    meant &&
    occurrencesOf(plan)
      .of(meant)
      .some(({ link }) => link?.from.declaration === child.declaration);
  return mixed
    ? `‘${name}’ would be read as ${called(plan, meant)}, which is named here already. Choose another name.`
    : undefined;
}

/** Where a declaration has a child of the new name, the name alone would come to stand for that child. */
function takenByChild(name: string, named: NameInText, files: WorkspaceFiles): string | undefined {
  for (const { link } of placesOf(files, named)) {
    const child = link && !link.name.name.includes('.') ? link.from.declaration.below(name) : undefined;
    if (child) return taken(name, child, named.checked.plan.words(child.kind));
  }
  return undefined;
}

function taken(name: string, by: Element, words: string): string {
  const where = `${path.basename(by.file.file)}, line ${by.place.line}`;
  return `‘${name}’ already belongs to ${withArticle(words)} (${where}). Choose another name.`;
}
