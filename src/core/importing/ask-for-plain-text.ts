/** What to do about a document that is made to do harm, or looks so. */
export const askForPlainText = 'Ask for its text as plain text (.txt) where it came from.';
