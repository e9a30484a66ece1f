/** The version of the rules that deliveries are checked by: it changes with every rule that does. */
export const RULES_VERSION = '2026.1';
