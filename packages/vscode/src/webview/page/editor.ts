/** The editor, as a page sees it. */
interface EditorApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): EditorApi;

const api = acquireVsCodeApi();

/** Says something to the extension. */
export function send<FromPage>(message: FromPage): void {
  api.postMessage(message);
}

/** Hears what the extension says, from now on; and says that the page is ready for it. */
export function listen<ToPage>(listener: (message: ToPage) => void): void {
  window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => listener(data));
  api.postMessage({ type: 'ready' });
}

/** What the page remembers while the editor is open, even when it is hidden and shown again. */
export const memory = {
  read<T>(): T | undefined {
    return (api.getState() ?? undefined) as T | undefined;
  },
  write<T>(state: T): void {
    api.setState(state);
  },
};
