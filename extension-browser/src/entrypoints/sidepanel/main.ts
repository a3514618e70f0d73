import '../../panel/style.css';
import { showPage } from '../../panel/own-page';
import { Panel } from '../../panel/page/panel';

showPage(Panel, 'short_name');
