/** Lets in what has arrived meanwhile. (In a browser there is no `setImmediate`.) */
export function yieldToEventLoop(): Promise<void> {
  return new Promise((resolve) => void (globalThis.setImmediate ?? setTimeout)(resolve));
}
