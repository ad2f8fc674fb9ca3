/**
 * Raised whenever an old client would not understand us; test/core/wire guards it with a hash of every message.
 * 1: the first meeting (2026-11).
 */
export const wireVersion = 1
