/** Does nothing, as often as a review does something. */
export const bareActivities = { doNothing: async (): Promise<void> => undefined };
