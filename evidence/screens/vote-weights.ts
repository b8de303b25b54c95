/** The weight of a vote that is cast where something holds; 0 where it doesn't. */
export const when = (holds: boolean, weight: number) => (holds ? weight : 0);

/** So much for each time that something is seen, up to the most that it may weigh. */
export const upTo = (most: number, each: number, times: number) => Math.min(most, each * times);
