/** A page in the menu. */
export interface MenuPage {
  name: string;
  /** the name at the foot of a narrow screen, where it differs */
  short?: string;
  href: string;
  current: boolean;
}

/** A numbered step of the work with its pages. */
export interface MenuGroup {
  step: number;
  name: string;
  pages: MenuPage[];
}

/** The menu: the overview, the numbered groups, and the rest. */
export interface Menu {
  overview: MenuPage;
  groups: MenuGroup[];
  rest: MenuPage[];
}
