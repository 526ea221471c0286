/**
 * The script's thread asks the world through this: each call blocks the script until the main thread has answered.
 * Arguments and answers are plain structured-clone data. An error of the world is thrown here with its message.
 */
export type Host = { call(operation: string, args: unknown): unknown }

/** The main thread's side: operation -> what answers it. */
export type HostCalls = Record<string, (args: never) => unknown>
