/** A colleague who has a conversation open. */
export type Viewer = { id: string; name: string; conversationId: string; untilMs: number };
