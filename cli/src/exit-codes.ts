/** How a command ends, for the shells and programs that call it. */
export const exitCodes = { success: 0, usage: 64, unreadable: 65, ownFault: 70 } as const;
