/** How far from its target a figure may be: a share of the target, or points of the measure's own unit. */
export type Room = { readonly share: number } | { readonly points: number };

/** How far a measure's figure may be from its target and still be green, and still be amber. */
export interface Tolerance {
  /** Undefined where nothing but the target is green. */
  readonly green: Room | undefined;
  /** Undefined where the plan does not say how far amber goes: then only green is known. */
  readonly amber: Room | undefined;
}

/** What `amber within` and `green within` state: `5%` of the target, or `5 points`. Undefined for anything else. */
export function roomOf(clause: { readonly value?: Stated; readonly points?: Stated } | undefined): Room | undefined {
  const { value, points } = clause ?? {};
  if (points?.type === 'number' && points.value !== undefined) return { points: points.value };
  return value?.type === 'percent' && value.value !== undefined ? { share: value.value / 100 } : undefined;
}

/** A value as a clause states it. */
interface Stated {
  readonly type: string;
  readonly value?: number;
}

/** How much that is for a target, in the measure's unit. */
export function widthOf(room: Room | undefined, target: number): number {
  if (!room) return 0;
  return 'points' in room ? room.points : Math.abs(target) * room.share;
}

/** The same for people: `5%`, `2 points`. */
export function roomInWords(room: Room): string {
  if ('share' in room) return `${Math.round(room.share * 10_000) / 100}%`;
  return `${room.points} ${room.points === 1 ? 'point' : 'points'}`;
}
