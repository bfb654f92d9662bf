import { Disposable, type TextEditor, window } from 'vscode';
import { LANGUAGE } from '../language.js';

/** How long the cursor rests before views follow it, in milliseconds. */
const REST = 200;

/** Whether an editor shows a plan. */
export function isPlanEditor(editor: TextEditor | undefined): editor is TextEditor {
  return editor?.document.languageId === LANGUAGE;
}

/** Tells when the cursor came to rest in a plan, in whichever editor. */
export class Follower extends Disposable {
  constructor(rested: (editor: TextEditor) => void) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const moved = (editor: TextEditor | undefined): void => {
      clearTimeout(timer);
      if (isPlanEditor(editor)) timer = setTimeout(() => rested(editor), REST);
    };
    const subscriptions = [
      window.onDidChangeTextEditorSelection(({ textEditor }) => moved(textEditor)),
      window.onDidChangeActiveTextEditor(moved),
    ];
    super(() => {
      clearTimeout(timer);
      for (const each of subscriptions) each.dispose();
    });
  }
}
