/** Time as the use cases see it; tests move it. */
export type Clock = { now(): Date }

export const systemClock: Clock = { now: () => new Date() }
