/** A name in plain letters: accents are a matter of house style. */
export const withoutAccents = (name: string): string =>
  /[^\p{ASCII}]/u.test(name) ? name.normalize("NFD").replace(/\p{M}/gu, "") : name;
