/** The deepest nesting that is read; messages are about twelve deep, envelopes add five. */
export const DEEPEST = 200;

/** The largest message that is read, in bytes. */
export const LARGEST_MESSAGE = 25 * 1024 * 1024;

/** What the prefixes `xml` and `xmlns` always stand for. */
export const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';
export const XMLNS_NAMESPACE = 'http://www.w3.org/2000/xmlns/';
