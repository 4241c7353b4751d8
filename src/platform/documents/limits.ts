/** What these stand on is in docs/decisions/0010-reading-documents.md, which a test holds against this file. */

/** A file longer than this is refused unread. */
export const FILE_LIMIT_MB = 100

/** What one document may take, from the start of its thread to the answer. */
export const DEADLINE_SECONDS = 30

/** JavaScript's own memory of the thread that reads; buffers stand outside of it and have limits of their own. */
export const THREAD_MEMORY_MB = 512

/** Pages, slides or sheets read of one document; a doubt says that there are more. */
export const PAGES_READ = 1_000

/**
 * A web page, a Markdown or plain text, as bytes. A thread that runs out of memory is ended, but not while the engine
 * does one thing to a long text: then the process is. What stands in a text of this size leaves room for that.
 */
export const TEXT_FILE_LIMIT_MB = 16

/** Characters kept of one document, those of its attachments among them: about 1,500 full pages. */
export const TEXT_LIMIT = 5_000_000

/** Blocks kept of one document; one of 1,500 pages has some 20,000. */
export const BLOCKS_KEPT = 100_000

/** Files in one archive, each of which costs a line of its index. */
export const ARCHIVE_ENTRIES = 50_000

/** One part of an archive, unpacked. */
export const PART_LIMIT_MB = 64

/** All parts of an archive that are unpacked to be read. Pictures and films are not. */
export const UNPACKED_LIMIT_MB = 256

/** Elements of one part of an Office document that is held as a tree. */
export const ELEMENTS_LIMIT = 2_000_000

/** Elements within each other, in XML and HTML; people's documents have some thirty. */
export const DEPTH_LIMIT = 400

/** Cells read of one spreadsheet. */
export const CELLS_READ = 200_000

/** The longest single buffer that reading a PDF may ask for: what a stream of a page unpacks to. */
export const PDF_BUFFER_LIMIT_MB = 64

/** Pieces of text on one page of a PDF; a dense newspaper page has ten thousand. */
export const PDF_PIECES_PER_PAGE = 50_000

/** Files attached to one mail that are read, and mails within mails. */
export const ATTACHMENTS_READ = 50
export const MAILS_DEEP = 3
