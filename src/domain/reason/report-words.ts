import { withoutMarks } from '../vietnamese/without-marks';
import { wordsOf } from './words-of';

/**
 * The syllables that reports are made of, whatever they are about: those of the 491 reasons without a cause that people
 * wrote for the tests, and of the empty phrases. What went wrong at one place is told in others: «dột», «niêm phong».
 */
const lists = [
  'án,ảnh,áp,bác,bạc,bách,bài,bám,ban,bàn,bản,bảo,bão,báo,bằng,bậc,bất,bệnh,bị,biên,biến,biểu,bình,bỏ,bổ,bố,bộ',
  'bối,bỡ,bởi,bql,bù,buông,bước,cả,cá,các,cách,cải,cam,cảm,cán,càng,cảnh,cao,cáo,căn,cắt,cân,cần,cấp,cập,cầu',
  'cbcc,cchc,chặt,chậm,chân,chấp,chập,chất,chật,chẽ,chéo,chế,chi,chỉ,chia,chiều,chỉnh,chính,chịu,cho,chồng',
  'chống,chờ,chờn,chủ,chú,chung,chuyên,chuyển,chưa,chức,cntt,có,con,còn,cố,công,cơ,cũ,cụ,của,cùng,cũng,cuộc',
  'cuối,cư,cứ,cửa,cực,cương,cường,cứu,dài,dành,dạy,dân,dẫn,dịch,diễn,do,doanh,dọc,dôi,dù,dục,dung,dùng,dụng,duy',
  'duyệt,dư,dự,dựng,dưới,đa,đã,đai,đãi,đảm,đang,đánh,đào,đảo,đạo,đáp,đạt,đặc,đăng,đất,đầu,đấu,đây,đầy,đẩy,đe,đề',
  'để,đền,đến,đều,đi,địa,điểm,điện,điều,định,đó,đoàn,đoạn,đòi,đọng,độ,đốc,đôi,đổi,đối,đội,đôn,đông,đồng,động',
  'đột,đời,đợi,đơn,đủ,đùn,đúng,đứng,được,đương,đường,gắn,gắng,gặp,gấp,gia,giá,giai,giải,giảm,giám,gian,giản',
  'giãn,giao,giáo,giỏi,giới,giữ,giữa,góp,gốc,gỡ,gpmb,gửi,hà,hạ,hai,hạn,hàng,hành,hay,hđnd,hẹp,hệ,hết,hiện,hiểu',
  'hiệu,hình,hóa,hoạch,hoàn,hoạt,hoặc,học,hỏi,họp,hồ,hỗ,hộ,hội,hơn,hợp,huấn,hút,huy,huyện,huyết,hưởng,hướng,hữu',
  'iii,iso,ít,iv,kèm,kéo,kế,kết,khả,khác,khách,khai,kháng,khắc,khăn,khẩn,khâu,khi,khiêm,kho,khó,khoa,khối,không',
  'khuyết,kiêm,kiểm,kiệm,kiến,kiện,kinh,kính,kịp,kỳ,kỷ,kỹ,ký,là,lại,làm,lãnh,lần,lẫn,lập,lâu,lấy,lđtbxh,lệ,lên',
  'lịch,liên,liệt,liệu,lĩnh,lỏng,lộ,lỗi,lợi,lớn,lũ,luân,luật,lúc,lùi,lúng,lực,lượng,lý,mà,mang,mạng,mạnh,máy',
  'mắc,mặc,mặt,mất,mâu,mềm,miền,mong,mỏng,mô,mỗi,mối,môn,một,mới,mua,mục,muốn,muộn,mưa,mức,mưu,nay,này,năm,năng',
  'nâng,né,nể,nên,nền,nêu,ngại,ngành,ngay,ngày,ngắn,ngân,nghẽn,nghệ,nghị,nghiêm,nghiệm,nghiên,nghiệp,ngoài,ngộ',
  'ngỡ,ngũ,nguồn,nguyên,người,nhà,nhàng,nhánh,nhau,nhạy,nhân,nhận,nhập,nhất,nhật,nhẹ,nhiệm,nhiên,nhiều,nhìn',
  'nhịp,nhỏ,nhu,như,nhưng,những,nỗ,nối,nội,nông,nộp,nợ,nơi,núi,nước,ổn,ở,phải,phạm,pháp,phát,phân,phần,phấn',
  'phận,phê,phi,phí,phiên,phong,phòng,phóng,phổ,phố,phối,phù,phủ,phú,phụ,phục,phức,phương,phường,qua,quả,quá',
  'quan,quản,quán,quân,quen,quét,quy,quý,quyền,quyết,ra,rà,ràng,răn,rất,riêng,rõ,rồi,rút,rườm,sách,sai,sản,sang',
  'sao,sáp,sát,sau,sắp,sâu,sẽ,siêu,sinh,so,soạn,soát,song,số,sống,sơ,sở,sợ,sớm,sung,sử,sự,sửa,sức,sỹ,tác,tai',
  'tài,tải,tại,tàng,tạo,tạp,tăng,tâm,tầng,tập,tế,thách,tham,tháng,thanh,thành,thảo,tháo,thay,thẩm,thần,thấp',
  'thật,thầu,theo,thể,thế,thêm,thi,thì,thị,thích,thiên,thiện,thiết,thiếu,thói,thôn,thông,thống,thời,thớt,thu',
  'thù,thủ,thụ,thuẫn,thuận,thuật,thuế,thuộc,thứ,thưa,thức,thực,thường,tích,tiên,tiền,tiến,tiếp,tiết,tiêu,tin',
  'tinh,tình,tỉnh,tính,tòa,toàn,toán,tổ,tố,tồn,tốn,tổng,tốt,tờ,tới,tp,tra,trách,trang,trạng,tranh,tránh,trăm',
  'trấn,trên,trì,trí,trị,triển,triệt,trình,trò,trong,trọng,trông,trở,trợ,trung,truyền,trực,trước,trương,trường',
  'tthc,ttr,tuần,túc,tục,túng,tuổi,tuy,tuyên,tuyến,tư,từ,tử,tự,từng,tương,tưởng,tướng,tỷ,ubnd,ủy,ứng,ước,ương',
  'ưu,và,vai,vào,văn,vẫn,vấn,vận,vật,vậy,về,vì,vị,việc,viên,viện,vọng,vốn,với,vụ,vùng,vực,vướng,xã,xác,xây,xem',
  'xét,xếp,xin,xong,xuất,xuống,xuyên,xử,xứng,ỷ,ý,yêu,yếu',
];

export const reportWords = wordsOf(...lists);
/** For a reason that was typed without marks. */
export const unmarkedReportWords = wordsOf(...lists.map(withoutMarks));
