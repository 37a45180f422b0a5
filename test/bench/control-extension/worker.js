// The least a worker can do: rows from memory, no store, no search.
chrome.runtime.onMessage.addListener(({ query }, _sender, respond) => {
  respond(
    Array.from({ length: 24 }, (_, index) => ({
      title: `${query} row ${index}`,
      preview: 'Hi Ana, thank you for writing to us about your order.',
    })),
  );
});
