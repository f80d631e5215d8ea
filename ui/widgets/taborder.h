// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

class QWidget;

namespace userdesk {

/// Lets Tab go through what @p page holds in the order of its layouts. Qt takes the order in which widgets were made,
/// which is another one where some of them are made when they are first needed.
void setTabOrderOfLayouts(QWidget *page);

/// Behind all other controls of the page that setTabOrderOfLayouts() orders.
void comeLastByTab(QWidget *control);

} // namespace userdesk
