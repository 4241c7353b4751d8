import type { DeliverNotice } from '../notices/server/deliver-notices.ts'

/** Where notices go besides the app. Nowhere yet: whoever is let know sees it there. */
export const deliverNotice: DeliverNotice = async () => {}
