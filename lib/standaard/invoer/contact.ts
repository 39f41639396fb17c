/** Whether a text can be an e-mail address: something, an at sign, a domain with a dot. Stricter than the standard, which takes any text. */
export const isEmailadres = (text: string): boolean => /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;.]+$/.test(text.trim());
