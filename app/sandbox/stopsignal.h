// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace sandbox {

/// Lets threads wait without keeping the program from ending.
class StopSignal {
public:
    void stop()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stopped = true;
        }
        m_condition.notify_all();
    }

    /// Waits that long; true as soon as the program is to end.
    bool waitFor(std::chrono::milliseconds time)
    {
        std::unique_lock lock(m_mutex);
        return m_condition.wait_for(lock, time, [this] { return m_stopped; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_condition;
    bool m_stopped = false;
};

} // namespace sandbox
