/** Without signs that look alike. */
const signs = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const length = 16;

/** A password nobody has to think of: about 92 bits. */
export function makePassword(): string {
  let password = '';
  while (password.length < length) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    // Beyond the last whole round some signs would come up more often.
    if (byte < 256 - (256 % signs.length)) password += signs[byte % signs.length];
  }
  return password;
}
