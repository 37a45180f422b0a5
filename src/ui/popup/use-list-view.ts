import { useState } from 'preact/hooks';
import { type ListView, type Order, orders, plainView } from './list-view';

const orderKey = 'riposte.order';

export interface ListState {
  readonly view: ListView;
  readonly order: Order;
  readonly change: (part: Partial<ListView>) => void;
  readonly setOrder: (order: Order) => void;
}

/** Where the order is kept: storage of our own origin. */
type OrderStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** What the list shows, and in which order. The order is a habit and stays; a filter is for now. */
export function useListView(storage: OrderStorage): ListState {
  const [view, setView] = useState<ListView>(plainView);
  const [order, setOrder] = useState<Order>(() => readOrder(storage));
  return {
    view,
    order,
    change: (part) => setView((before) => ({ ...before, ...part })),
    setOrder: (next) => {
      setOrder(next);
      try {
        storage.setItem(orderKey, next);
      } catch {
        // A full disk: the order holds until the page closes.
      }
    },
  };
}

function readOrder(storage: OrderStorage): Order {
  const kept = storage.getItem(orderKey);
  return orders.find((order) => order === kept) ?? 'title';
}
