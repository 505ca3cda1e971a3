/** The injection token of the inventory: features that read it off must not import the list that imports them. */
export const INVENTORY = Symbol('Inventory');
