import type { Page } from 'playwright-core'

/** Fills in the page to sign in, and presses its button. */
export async function enter(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('Mail address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}
