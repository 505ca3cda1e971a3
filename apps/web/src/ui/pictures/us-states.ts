/** A state, the District of Columbia or a territory: its number on maps, its code, its name, and its tile as column and row. */
export interface UsState {
  readonly fips: string;
  readonly code: string;
  readonly name: string;
  readonly column: number;
  readonly row: number;
}

/** `fips code column row name`, in the order of names; territories stand in the last row. */
const listed = `
01 AL 7 6 Alabama|02 AK 0 0 Alaska|60 AS 0 8 American Samoa|04 AZ 2 5 Arizona|05 AR 5 5 Arkansas|06 CA 1 4 California
08 CO 3 4 Colorado|09 CT 10 3 Connecticut|10 DE 10 4 Delaware|11 DC 9 5 District of Columbia|12 FL 9 7 Florida|13 GA 8 6 Georgia
66 GU 1 8 Guam|15 HI 0 7 Hawaii|16 ID 2 2 Idaho|17 IL 6 2 Illinois|18 IN 6 3 Indiana|19 IA 5 3 Iowa|20 KS 4 5 Kansas
21 KY 6 4 Kentucky|22 LA 5 6 Louisiana|23 ME 11 0 Maine|24 MD 9 4 Maryland|25 MA 10 2 Massachusetts|26 MI 7 2 Michigan
27 MN 5 2 Minnesota|28 MS 6 6 Mississippi|29 MO 5 4 Missouri|30 MT 3 2 Montana|31 NE 4 4 Nebraska|32 NV 2 3 Nevada
33 NH 11 1 New Hampshire|34 NJ 9 3 New Jersey|35 NM 3 5 New Mexico|36 NY 9 2 New York|37 NC 7 5 North Carolina
38 ND 4 2 North Dakota|69 MP 2 8 Northern Mariana Islands|39 OH 7 3 Ohio|40 OK 4 6 Oklahoma|41 OR 1 3 Oregon
42 PA 8 3 Pennsylvania|72 PR 10 8 Puerto Rico|44 RI 11 3 Rhode Island|45 SC 8 5 South Carolina|46 SD 4 3 South Dakota
47 TN 6 5 Tennessee|48 TX 4 7 Texas|78 VI 11 8 U.S. Virgin Islands|49 UT 2 4 Utah|50 VT 10 1 Vermont|51 VA 8 4 Virginia
53 WA 1 2 Washington|54 WV 7 4 West Virginia|55 WI 6 1 Wisconsin|56 WY 3 3 Wyoming`;

export const usStates: readonly UsState[] = listed
  .trim()
  .split(/\||\n/)
  .map((line) => {
    const [fips = '', code = '', column = '', row = '', ...name] = line.trim().split(' ');
    return { fips, code, column: Number(column), row: Number(row), name: name.join(' ') };
  });

export const stateNamed = (code: string): string =>
  usStates.find((state) => state.code === code)?.name ?? code;

/** Too small to be seen on a map, or not on it: drawn as labelled squares beside it. */
export const insets: readonly string[] = ['DC', 'PR', 'VI', 'GU', 'MP', 'AS'];
