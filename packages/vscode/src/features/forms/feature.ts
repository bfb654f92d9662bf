import { commands } from 'vscode';
import type { Feature } from '../../feature.js';
import type { ShownPlace } from '../../webview/place.js';
import { addByForm } from './add-form.js';
import type { Adds } from './protocol.js';

/** The command that adds something of a kind to what is declared at a place, by a form. It gives false where there is no form. */
export const ADD_BY_FORM = 'goldenthread.addByForm';

/** Forms that ask for a few things and write them into the plan. */
export const feature: Feature = {
  activate(host) {
    host.context.subscriptions.push(
      commands.registerCommand(ADD_BY_FORM, (label: string, place: ShownPlace, kind: Adds) =>
        addByForm(host, { label, place }, kind),
      ),
    );
  },
};
