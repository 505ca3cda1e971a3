import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';

interface Props {
  readonly label: string;
  readonly tabs: readonly { readonly key: string; readonly title: string; readonly body: ReactNode }[];
}

export function Tabs({ label, tabs }: Props) {
  return (
    <AriaTabs className="tabs">
      <TabList aria-label={label} className="tab-list">
        {tabs.map(({ key, title }) => (
          <Tab key={key} id={key} className="tab">
            {title}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ key, body }) => (
        <TabPanel key={key} id={key} className="tab-panel">
          {body}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
