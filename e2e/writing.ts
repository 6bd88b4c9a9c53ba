import { expect, type Locator, type Page } from "@playwright/test";

/** The body of a workspace's text. */
export const textOf = (page: Page): Locator => page.getByRole("textbox", { name: "Text", exact: true });

/** Opens a text for writing. Keys pressed before the server has said that this window writes would go nowhere. */
export async function openToWrite(page: Page, no: number, locale = "en"): Promise<Locator> {
  await page.goto(`/desk/releases/${no}/${locale}`);
  await expect(textOf(page)).toBeEditable();
  await expect(page.getByRole("toolbar")).toBeVisible(); // the last that comes
  return textOf(page);
}

/** Puts the cursor at the end of the paragraph with these words, or of the first one. */
export async function goToEnd(page: Page, words: string | RegExp = /./): Promise<void> {
  await textOf(page).locator("p").filter({ hasText: words }).first().click();
  await page.keyboard.press("End");
  await expect(textOf(page)).toBeFocused();
}
