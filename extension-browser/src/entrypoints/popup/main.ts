import '../../panel/style.css';
import './popup.css';
import { showPage } from '../../panel/own-page';
import { Popup } from '../../panel/popup/popup';

showPage(Popup, 'short_name');
