/** The icon of `public/icon/riposte.svg`, drawn in place. Says nothing by itself. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 128 128" width="24" height="24" aria-hidden="true">
      <path
        fill="#0f8273"
        d="M34 6h60c18 0 30 12 30 30v38c0 18-12 30-30 30H62L38 123c-3 2.4-7 .4-7-3.5V104C14 102.5 4 91 4 74V36C4 18 16 6 34 6Z"
      />
      <path
        fill="#fff"
        d="M57 19c3-2.6 7-.6 7 3.2V38c27 1.5 42 20 43 53-9-17-22-26-43-26v15c0 4-4 6-7 3.4L23.5 54.5c-2-1.8-2-4.5 0-6.3Z"
      />
    </svg>
  );
}
