import type { Frame } from 'playwright-core';

/** Which of the things that are drawn side by side overlap, by their words. */
export async function overlaps(page: Frame, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((all) => {
    const boxes = all
      .map((each) => ({ box: each.getBoundingClientRect(), text: (each.textContent ?? '').trim() }))
      .filter(({ box }) => box.width > 0 && box.height > 0);
    return boxes.flatMap((a, index) =>
      boxes.slice(index + 1).flatMap((b) => {
        const apart =
          a.box.right <= b.box.left + 0.5 ||
          b.box.right <= a.box.left + 0.5 ||
          a.box.bottom <= b.box.top + 0.5 ||
          b.box.bottom <= a.box.top + 0.5;
        return apart ? [] : [`${a.text} over ${b.text}`];
      }),
    );
  });
}

/** What is wider or higher than the room that it has, so that a part of its words cannot be seen. */
export async function cutOff(page: Frame, selector: string): Promise<string[]> {
  return page
    .locator(selector)
    .evaluateAll((all) =>
      all
        .filter(
          (each) =>
            each.clientWidth > 0 && (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1),
        )
        .map((each) => (each.textContent ?? '').trim()),
    );
}

/** What lies outside of what the window shows, by its words. */
export async function outOfSight(page: Frame, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((all) =>
    all
      .filter((each) => {
        const { left, top, right, bottom } = each.getBoundingClientRect();
        const scroller = each.closest('.body')?.getBoundingClientRect();
        const { innerWidth, innerHeight } = globalThis as unknown as { innerWidth: number; innerHeight: number };
        const [low, high] = [scroller?.top ?? 0, scroller?.bottom ?? innerHeight];
        return left < -1 || right > innerWidth + 1 || top < low - 1 || bottom > high + 1;
      })
      .map((each) => (each.textContent ?? '').trim()),
  );
}

/** Whether something is to be scrolled sideways to be read. */
export async function scrollsSideways(page: Frame, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((each) => each.scrollWidth > each.clientWidth + 1);
}
